package exchange

import "strings"

// SplitList parts a list in one cell: a|b. A | of the text itself stands as \|,
// a \ as \\. Space around the parts is taken off unless it stands as \ and a
// space; empty parts are left out.
func SplitList(s string) []string {
	var list []string
	var p listPart
	escaped := false
	for _, r := range s {
		switch {
		case escaped:
			p.addEscaped(r)
			escaped = false
		case r == '\\':
			escaped = true
		case r == '|':
			list = p.end(list)
		default:
			p.text = append(p.text, r)
		}
	}
	if escaped {
		p.addEscaped('\\')
	}
	return p.end(list)
}

// listPart is one part of a list while it is read.
type listPart struct {
	text    []rune
	escaped []bool // of each rune: written with a \, and so no space to take off
}

// addEscaped adds what followed a \; the \ itself stays where it escapes nothing.
func (p *listPart) addEscaped(r rune) {
	if r != '|' && r != '\\' && !isSpace(r) {
		p.text = append(p.text, '\\')
	}
	p.escaped = append(p.escaped, make([]bool, len(p.text)-len(p.escaped))...)
	p.text, p.escaped = append(p.text, r), append(p.escaped, true)
}

// end adds the part to the list and begins the next.
func (p *listPart) end(list []string) []string {
	loose := func(i int) bool { return isSpace(p.text[i]) && (i >= len(p.escaped) || !p.escaped[i]) }
	left, right := 0, len(p.text)
	for left < right && loose(left) {
		left++
	}
	for right > left && loose(right-1) {
		right--
	}
	if left < right {
		list = append(list, string(p.text[left:right]))
	}
	*p = listPart{}
	return list
}

func isSpace(r rune) bool { return strings.TrimSpace(string(r)) == "" }

// JoinList writes a list into one cell so that [SplitList] gives it back.
func JoinList(list []string) string {
	parts := make([]string, len(list))
	for i, s := range list {
		s = strings.NewReplacer(`\`, `\\`, "|", `\|`).Replace(s)
		if strings.TrimLeftFunc(s, isSpace) != s {
			s = `\` + s
		}
		if strings.TrimRightFunc(s, isSpace) != s {
			last := []rune(s)
			s = string(last[:len(last)-1]) + `\` + string(last[len(last)-1])
		}
		parts[i] = s
	}
	return strings.Join(parts, "|")
}
