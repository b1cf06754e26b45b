"""Run by itself: python3 baca_openpyxl.py FILE…  What people write scripts with: openpyxl loads each file."""
import sys

import openpyxl

print(sum(len(openpyxl.load_workbook(jalur).worksheets) for jalur in sys.argv[1:]))
