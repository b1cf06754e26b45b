"""Types the codes of strategic areas into the sheet Paket (SOP step 11), changing no other byte of the workbook's parts.

usage: petakan.py WORKBOOK
No other program is used for it: openpyxl would drop what it does not know of the workspace.
"""
import re
import sys
import zipfile

BAGIAN = "xl/worksheets/sheet5.xml"


def petakan(baris):
    metode = re.search(r'<c r="I\d+"[^>]*>.*?<t[^>]*>(.*?)</t>', baris)
    kode = ["A1", "A2", "A5"]
    if metode and metode[1] in ("Tender", "Seleksi"):
        kode.append("A3")
    if metode and metode[1] == "E-Purchasing":
        kode.append("A4")
    isi = ";".join(sorted(kode))
    return re.sub(r'<c r="(F\d+)" s="(\d+)"/>', rf'<c r="\1" s="\2" t="inlineStr"><is><t>{isi}</t></is></c>', baris)


def main(path):
    with zipfile.ZipFile(path) as book:
        parts = [(info, book.read(info)) for info in book.infolist()]
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as book:
        for info, isi in parts:
            if info.filename == BAGIAN:
                assert b"#tabel:paket" in next(i for n, i in parts if n.filename == "xl/sharedStrings.xml")
                kepala, *baris = re.split(r'(?=<row r="(?:[5-9]|\d\d+)")', isi.decode())
                isi = "".join([kepala, *map(petakan, baris)]).encode()
            book.writestr(info, isi)


main(*sys.argv[1:])
