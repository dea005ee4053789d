package sdl

import "regexp"

var extension = regexp.MustCompile(`(?ms)^extend ((?:type|input) \w+) \{\n(.*?)^\}\n`)

// Join gives a schema in which each type and each input stands in one place: the fields
// that an `extend type` adds are the last of the type itself. Relay's compiler takes fields that
// stand apart for its own, which it never asks a server for. The lines of a type are
// expected as ours are written, between `type Name {` and a line that is a lone brace.
func Join(text string) string {
	for {
		at := extension.FindStringSubmatchIndex(text)
		if at == nil {
			return text
		}
		name, fields := text[at[2]:at[3]], text[at[4]:at[5]]
		rest := text[:at[0]] + text[at[1]:]
		whole := regexp.MustCompile(`(?ms)^` + name + `\b[^{\n]*\{\n.*?^\}`).FindStringIndex(rest)
		if whole == nil {
			return text
		}
		end := whole[1] - len("}")
		text = rest[:end] + "\n" + fields + rest[end:]
	}
}
