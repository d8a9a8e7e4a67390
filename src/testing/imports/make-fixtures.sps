* Writes the SPSS files of this folder, with PSPP: pspp make-fixtures.sps. Nothing runs it but a person; every respondent is invented.
* The same 41 rows as in evenings.xlsx: 40 people, one of them twice. 9 is "do not know", 8 and 7 are kinds of refusal.
SET LOCALE='UTF-8'.
INPUT PROGRAM.
LOOP #i = 1 TO 41.
COMPUTE respondent = MIN(#i, 40).
COMPUTE weekly = 1.
IF MOD(#i, 4) = 0 weekly = 2.
COMPUTE aloud = 2.
IF MOD(#i, 3) = 0 aloud = 1.
IF #i = 7 aloud = 9.
COMPUTE lend_to_neighbour_or_mate = 2.
IF MOD(#i, 2) = 1 lend_to_neighbour_or_mate = 1.
IF #i = 11 lend_to_neighbour_or_mate = $SYSMIS.
DO IF #i = 41.
COMPUTE weekly = 2.
COMPUTE aloud = 1.
COMPUTE lend_to_neighbour_or_mate = 1.
END IF.
STRING harbour (A12).
COMPUTE harbour = 'רציף'.
IF MOD(#i, 2) = 0 harbour = 'מזח'.
STRING remarks (A300).
IF MOD(#i, 5) = 0 remarks = 'תשובה פתוחה בדויה'.
COMPUTE mass = 1.5.
END CASE.
END LOOP.
END FILE.
END INPUT PROGRAM.
FORMATS respondent weekly aloud lend_to_neighbour_or_mate (F2.0).
VARIABLE LABELS weekly 'אני קורא ספר כמעט בכל שבוע' aloud 'אני קורא בקול למישהו בבית' lend_to_neighbour_or_mate 'השאלתי ספר לשכן או לחבר מן הרציף'.
VALUE LABELS weekly aloud lend_to_neighbour_or_mate 1 'כן' 2 'לא' 7 'סירב' 8 'לא נשאל' 9 'לא יודע/ת'.
VALUE LABELS harbour 'רציף' 'גר ליד הרציף' 'מזח' 'גר ליד המזח'.
MISSING VALUES weekly aloud (9) lend_to_neighbour_or_mate (7 THRU 9).
SAVE OUTFILE='evenings.sav' /COMPRESSED.
SAVE OUTFILE='evenings-uncompressed.sav' /UNCOMPRESSED.
SAVE OUTFILE='evenings.zsav' /ZCOMPRESSED.
WEIGHT BY mass.
SAVE OUTFILE='evenings-weighted.sav' /COMPRESSED /KEEP=respondent weekly aloud lend_to_neighbour_or_mate mass.
