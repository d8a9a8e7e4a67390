"""Writes the surveys of this folder but those of SPSS, which make-fixtures.sps writes. Needs openpyxl; nothing runs it but a person.

Every respondent is invented. The same 43 rows stand in each file: 40 people, one of them twice, and two who did not consent.
"""
import csv
import io
from pathlib import Path

import openpyxl

HERE = Path(__file__).parent
YES, NO, UNKNOWN = 'כן', 'לא', 'לא יודע/ת'
CHOICES = {'newcomer': 'מי שבא לראשונה מוצא מי שיישב לידו', 'children': 'לילדים יש פינה באולם', 'tea': 'התה, גם המתוק, מספיק לכולם'}


def people():
    for i in range(1, 41):
        reading = {
            'weekly': YES if i % 4 else NO,
            'aloud': UNKNOWN if i == 7 else YES if i % 3 == 0 else NO,
            'lend': '' if i == 11 else YES if i % 2 else NO,
        }
        chosen = [name for name, of in (('newcomer', 8), ('children', 2), ('tea', 3)) if (i % of == 0) != (name == 'newcomer')]
        yield i, YES, reading, chosen
    yield 40, YES, {'weekly': NO, 'aloud': YES, 'lend': YES}, ['tea']
    yield 41, NO, {'weekly': YES, 'aloud': YES, 'lend': YES}, ['tea']
    yield 42, NO, {'weekly': YES, 'aloud': YES, 'lend': YES}, ['tea']


def free(i):
    return f'תשובה פתוחה בדויה {i}; מנכ"ל הרציף,\nשורה שנייה' if i % 5 == 0 else ''


HEADINGS = ['חותמת זמן', 'הסכמה', 'שם', 'מספר משיב', 'אני קורא ספר כמעט בכל שבוע', 'אני קורא בקול למישהו בבית', 'השאלתי ספר לשכן או לחבר מן הרציף', 'איך המועדון מקבל אנשים?', 'מה עוד תרצו לומר?']


def rows():
    for i, consent, reading, chosen in people():
        yield [f'2026-05-{1 + i % 28:02d} 18:00', consent, f'משיבה בדויה {i}', f'R{i:03d}', reading['weekly'], reading['aloud'], reading['lend'], ', '.join(CHOICES[one] for one in chosen), free(i)]


def text(headings, delimiter, **form):
    out = io.StringIO()
    writer = csv.writer(out, delimiter=delimiter, lineterminator='\r\n', **form)
    writer.writerows([*headings, *rows()])
    return out.getvalue()


(HERE / 'evenings.csv').write_bytes(b'\xef\xbb\xbf' + text([HEADINGS], ';').encode('utf-8'))
(HERE / 'evenings-1255.csv').write_bytes(text([HEADINGS], ',').encode('windows-1255'))
names = ['StartDate', 'Q1', 'Q2', 'Q3', 'Q4_1', 'Q4_2', 'Q4_3', 'Q5', 'Q6']
questions = HEADINGS[:4] + [f'מה מן הדברים האלה נכון לגביך?\n{one}' for one in HEADINGS[4:7]] + HEADINGS[7:]
ids = [f'{{"ImportId":"QID{at}"}}' for at in range(1, 10)]
(HERE / 'evenings-three-headings.csv').write_bytes(text([names, questions, ids], ',', quoting=csv.QUOTE_ALL).encode('utf-8'))

book = openpyxl.Workbook()
sheet = book.active
sheet.title = 'תשובות'
sheet.append(['מועדוני הקריאה בנמל: סקר בדוי'])
sheet.append(['מספר משיב', 'קריאה בין המפגשים', None, None, 'איך המועדון מקבל אנשים', None, None, 'מה עוד תרצו לומר?'])
sheet.append([None, *HEADINGS[4:7], *CHOICES.values(), None])
sheet.merge_cells('A1:H1')
sheet.merge_cells('A2:A3')
sheet.merge_cells('B2:D2')
sheet.merge_cells('E2:G2')
sheet.merge_cells('H2:H3')
for i, consent, reading, chosen in people():
    if consent == YES:
        sheet.append([i, *reading.values(), *[1 if one in chosen else None for one in CHOICES], free(i)])
aside = book.create_sheet('רשימות')
aside.append(['זה גיליון מוסתר'])
aside.sheet_state = 'hidden'
book.save(HERE / 'evenings.xlsx')
