* Writes an SPSS file that is not Unicode, with PSPP: pspp --syntax-encoding=UTF-8 make-1255.sps. Nothing runs it but a person; every respondent is invented.
SET LOCALE='windows-1255'.
INPUT PROGRAM.
LOOP #i = 1 TO 12.
STRING weekly (A4).
COMPUTE weekly = 'כן'.
IF MOD(#i, 4) = 0 weekly = 'לא'.
END CASE.
END LOOP.
END FILE.
END INPUT PROGRAM.
VARIABLE LABELS weekly 'אני קורא ספר כמעט בכל שבוע'.
SAVE OUTFILE='hebrew-1255.sav' /COMPRESSED.
