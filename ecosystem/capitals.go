package ecosystem

import "strings"

// Capitals spells a name of the model as enumerations do: validFrom becomes VALID_FROM.
func Capitals(name string) string {
	var b strings.Builder
	for i, r := range name {
		if i > 0 && r >= 'A' && r <= 'Z' {
			b.WriteByte('_')
		}
		b.WriteRune(r)
	}
	return strings.ToUpper(b.String())
}

// Camel is the way back for a field: VALID_FROM becomes validFrom.
func Camel(name string) string {
	parts := strings.Split(strings.ToLower(name), "_")
	for i, p := range parts[1:] {
		parts[i+1] = strings.ToUpper(p[:1]) + p[1:]
	}
	return strings.Join(parts, "")
}
