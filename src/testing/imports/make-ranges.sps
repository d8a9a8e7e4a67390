* Writes an SPSS file with every form of missing values, with PSPP: pspp make-ranges.sps. Nothing runs it but a person; every value is invented.
SET LOCALE='UTF-8'.
INPUT PROGRAM.
LOOP #i = 1 TO 12.
COMPUTE between = #i.
COMPUTE beside = #i.
STRING short (A4) / long_text_with_words (A20).
COMPUTE short = 'yes'.
IF #i = 3 short = 'none'.
COMPUTE long_text_with_words = 'one of the harbour'.
IF #i = 4 long_text_with_words = 'none'.
END CASE.
END LOOP.
END FILE.
END INPUT PROGRAM.
MISSING VALUES between (7 THRU 9) beside (8 THRU HIGHEST, 1) short ('none') long_text_with_words ('none').
SAVE OUTFILE='ranges.sav' /COMPRESSED.
