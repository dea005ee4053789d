package workshop

import (
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"strings"
	"unicode"
	"unicode/utf8"

	"catchment/ecosystem"
)

// symbols are those of codes: nothing that is read for another. Ten of 32 are 50 bits.
const symbols = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"

const codeLength = 10

// newCode makes a code.
func newCode() string {
	bits := make([]byte, codeLength)
	rand.Read(bits)
	for i, b := range bits {
		bits[i] = symbols[b%byte(len(symbols))] // 256 is a multiple of 32
	}
	return string(bits)
}

// Grouped is a code as people read it: two groups of five.
func Grouped(code string) string { return code[:codeLength/2] + "-" + code[codeLength/2:] }

// plainCode is a code that somebody typed, without what they put between and as the symbols
// are, which they take one for another of.
func plainCode(typed string) string {
	var plain strings.Builder
	for _, r := range strings.ToUpper(typed) {
		switch {
		case r == 'O':
			plain.WriteByte('0')
		case r == 'I' || r == 'L':
			plain.WriteByte('1')
		case r != '-' && !unicode.IsSpace(r):
			plain.WriteRune(r)
		}
	}
	return plain.String()
}

// guestPrefix begins the tokens of guests. Scanners find one that went astray by it.
const guestPrefix = "cat_guest_"

// newToken makes what a guest shows.
func newToken() string {
	bits := make([]byte, 32)
	rand.Read(bits)
	return guestPrefix + base64.RawURLEncoding.EncodeToString(bits)
}

// hashOf is what is kept of a code or a token. That of a code is mixed with its workshop.
func hashOf(parts ...string) string {
	sum := sha256.Sum256([]byte(strings.Join(parts, "\n")))
	return hex.EncodeToString(sum[:])
}

const longestName = 60

// CheckName gives a name of a guest or a workshop without the spaces around it. It fails
// with BadRequest for one that is empty, too long, or has what cannot be seen.
func CheckName(name string) (string, error) {
	name = strings.TrimSpace(name)
	wrong := ""
	switch {
	case !utf8.ValidString(name) || strings.ContainsFunc(name, isUnseen):
		wrong = "The name has a character that cannot be seen."
	case !strings.ContainsFunc(name, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }):
		wrong = "The name has no letter."
	case utf8.RuneCountInString(name) > longestName:
		wrong = "The name is longer than 60 characters."
	}
	if wrong != "" {
		return "", &ecosystem.Error{Code: ecosystem.BadRequest, Message: wrong, Hint: "Write what others shall call it, in at most 60 letters, digits and signs."}
	}
	return name, nil
}

// isUnseen tells what no name has: controls, and what turns or hides text. What joins
// letters in some scripts may stay.
func isUnseen(r rune) bool {
	const joiner, nonJoiner = '\u200d', '\u200c'
	return unicode.In(r, unicode.Cc, unicode.Cf, unicode.Co, unicode.Zl, unicode.Zp) && r != joiner && r != nonJoiner
}
