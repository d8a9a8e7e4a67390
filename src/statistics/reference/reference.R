# Reference values for the tests of src/statistics/. Run again with: Rscript src/statistics/reference/reference.R > src/statistics/reference/reference.json
# Base R only. prop.test, binom.test, fisher.test, p.adjust and qbeta are R's own; Newcombe's method 10 is written out from the limits that prop.test gives.
options(warn = -1)
z <- qnorm(0.975)

number <- function(x) ifelse(is.na(x), "null", sprintf("%.17g", x))
row <- function(...) paste0("[", paste(number(c(...)), collapse = ", "), "]")
table <- function(name, columns, rows, last = FALSE) {
  heads <- paste0('"', columns, '"', collapse = ", ")
  cat(sprintf('  "%s": {\n    "columns": [%s],\n    "rows": [\n      %s\n    ]\n  }%s\n', name, heads, paste(rows, collapse = ",\n      "), if (last) "" else ","))
}

wilson <- function(k, n) as.numeric(prop.test(k, n, correct = FALSE)$conf.int)
exact <- function(k, n) as.numeric(binom.test(k, n)$conf.int)
jeffreys <- function(k, n) c(if (k == 0) 0 else qbeta(0.025, k + 0.5, n - k + 0.5), if (k == n) 1 else qbeta(0.975, k + 0.5, n - k + 0.5))
formula <- function(p, n) (p + z^2 / (2 * n) + c(-1, 1) * z * sqrt(p * (1 - p) / n + z^2 / (4 * n^2))) / (1 + z^2 / n)
newcombe <- function(k1, n1, k2, n2) {
  a <- wilson(k1, n1); b <- wilson(k2, n2); p1 <- k1 / n1; p2 <- k2 / n2
  c(p2 - p1 - sqrt((p2 - b[1])^2 + (a[2] - p1)^2), p2 - p1 + sqrt((b[2] - p2)^2 + (p1 - a[1])^2))
}
# prop.test gives no p value where both shares are 0 or both are 1: there is no difference, hence 1.
score <- function(k1, n1, k2, n2) if (k1 / n1 == k2 / n2) 1 else prop.test(c(k1, k2), c(n1, n2), correct = FALSE)$p.value
fisher <- function(k1, n1, k2, n2) fisher.test(matrix(c(k1, n1 - k1, k2, n2 - k2), 2))$p.value

singles <- do.call(rbind, lapply(c(1, 2, 10, 29, 36, 38, 67, 93, 500), function(n) cbind(unique(c(0, 1, n %/% 3, n - 3, n - 1, n)), n)))
singles <- unique(singles[singles[, 1] >= 0, , drop = FALSE])
pairs <- rbind(c(82, 93, 36, 36), c(82, 93, 65, 67), c(65, 67, 36, 36), c(82, 93, 29, 36), c(48, 80, 56, 70), c(0, 67, 0, 36), c(67, 67, 36, 36),
  c(0, 67, 36, 36), c(0, 10, 1, 10), c(1, 1, 1, 1), c(0, 1, 1, 1), c(5, 10, 5, 10), c(1, 3, 2, 6), c(1, 10, 11, 14), c(78, 93, 47, 67), c(42, 67, 29, 38), c(1, 100, 2, 300), c(34, 34, 56, 70))

phi <- function(p1, p2) { lo <- min(p1, p2); hi <- max(p1, p2); if (lo == 0 || hi == 1) 0 else sqrt(lo * (1 - hi) / (hi * (1 - lo))) }
overlap <- function(k1, n1, k2, n2) {
  p1 <- k1 / n1; p2 <- k2 / n2; p <- (k1 + k2) / (n1 + n2); m <- min(n1, n2)
  if (p1 == p2) 1 else 2 * pnorm(-abs(p2 - p1) / sqrt(p * (1 - p) * (1 / n1 + 1 / n2 - 2 * m * phi(p1, p2) / (n1 * n2))))
}
# Shares of whole percentages, not of whole counts, as the code under test takes them.
least <- function(percent, n1, n2, family, direction) {
  p1 <- percent / 100; a <- formula(p1, n1)
  for (points in seq_len(if (direction < 0) percent else 100 - percent)) {
    p2 <- (percent + direction * points) / 100; b <- formula(p2, n2); p <- (p1 * n1 + p2 * n2) / (n1 + n2)
    low <- p2 - p1 - sqrt((p2 - b[1])^2 + (a[2] - p1)^2); high <- p2 - p1 + sqrt((b[2] - p2)^2 + (p1 - a[1])^2)
    tested <- 2 * pnorm(-abs(p2 - p1) / sqrt(p * (1 - p) * (1 / n1 + 1 / n2)))
    if (min(1, family * tested) < 0.05 && (low > 0 || high < 0)) return(points)
  }
  NA
}
families <- list(c(0.01, 0.04, 0.03), c(0.01, 0.04, 0.03, 0.5, 0.02), c(0.01, 0.04, 0.03, 0.005, 0.2, 0.5, 0.9, 0.04), c(0.2), c(1, 1, 0))
waves <- rbind(c(93, 67), c(93, 36), c(67, 36), c(67, 38), c(500, 500), c(10, 10))

cat("{\n")
cat(sprintf('  "made": "R %s.%s, src/statistics/reference/reference.R",\n', R.version$major, R.version$minor))
table("intervals", c("count", "base", "wilsonLow", "wilsonHigh", "clopperPearsonLow", "clopperPearsonHigh", "jeffreysLow", "jeffreysHigh"),
  apply(singles, 1, function(s) row(s, wilson(s[1], s[2]), exact(s[1], s[2]), jeffreys(s[1], s[2]))))
table("comparisons", c("count", "base", "laterCount", "laterBase", "newcombeLow", "newcombeHigh", "score", "fisher", "wholeOverlap"),
  apply(pairs, 1, function(s) row(s, newcombe(s[1], s[2], s[3], s[4]), score(s[1], s[2], s[3], s[4]), fisher(s[1], s[2], s[3], s[4]), overlap(s[1], s[2], s[3], s[4]))))
table("benjaminiHochberg", c("p", "adjusted"), sapply(families, function(p) sprintf("[%s, %s]", row(p), row(p.adjust(p, "BH")))))
table("finitePopulation", c("share", "base", "population", "low", "high"),
  apply(rbind(c(0.5, 36, 72), c(0.81, 36, 60), c(1, 36, 100), c(0, 36, 37), c(0.84, 36, 1000000)), 1, function(s) row(s, formula(s[1], s[2] * (s[3] - 1) / (s[3] - s[2])))))
table("smallestChange", c("percent", "base", "laterBase", "comparisons", "fall", "rise"),
  unlist(lapply(c(50, 80, 95), function(percent) lapply(c(1, 18), function(family) apply(waves, 1, function(w) row(percent, w, family, least(percent, w[1], w[2], family, -1), least(percent, w[1], w[2], family, 1)))))))
table("betaQuantile", c("p", "a", "b", "value"),
  apply(expand.grid(c(0.001, 0.025, 0.5, 0.975), c(0.5, 1, 30.24, 400), c(0.5, 2, 7.76, 90)), 1, function(s) row(s, qbeta(s[1], s[2], s[3]))), last = TRUE)
cat("}\n")
