package exchange_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"catchment/exchange"
)

func FuzzAGuardedCellComesBackAndRunsNothing(f *testing.F) {
	for _, s := range []string{"", "'", "''", "=1", "'=1", "''=1", " a", "a ", "' a", "'a", "-", "\t", "a\tb", "'\u00a0"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if !utf8.ValidString(s) {
			return // no field holds it
		}
		written := exchange.Guard(s)
		if back := exchange.Unguard(written); back != s {
			t.Errorf("%q is written %q and read %q", s, written, back)
		}
		if written != "" && strings.ContainsRune("=+-@\t\r", rune(written[0])) {
			t.Errorf("%q is written %q", s, written)
		}
	})
}
