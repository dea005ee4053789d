package exchange

import "strings"

// Guard puts ' before a cell that a spreadsheet program would run as a formula,
// and before one whose surrounding space would get lost; a cell that already
// looks guarded gets a second one, so that [Unguard] always gives back what was.
func Guard(s string) string {
	if needsGuard(s) {
		return "'" + s
	}
	return s
}

// Unguard takes off what [Guard] put on, and space around a cell that has no guard.
func Unguard(s string) string {
	if rest, ok := strings.CutPrefix(s, "'"); ok && needsGuard(rest) {
		return rest
	}
	return strings.TrimSpace(s)
}

func needsGuard(s string) bool {
	switch {
	case s == "":
		return false
	case strings.ContainsRune("=+-@\t\r", rune(s[0])), strings.TrimSpace(s) != s:
		return true
	}
	return s[0] == '\'' && needsGuard(s[1:])
}
