package ecosystem

import (
	"net/url"
	"strings"
	"unicode"
)

// Key is a name that others gave a thing: a UKPRN, a SOC 2020 code, a GSS code,
// a slug of a seed file. One key names at most one thing at a time.
type Key struct {
	Scheme string // lower case: "ukprn", "soc2020", "slug"
	Value  string // in the scheme's one normal form
}

// The schemes whose values have a normal form of their own. Any other scheme of
// lower-case letters, digits and hyphens is allowed; its values are only trimmed.
const (
	SchemeSlug    = "slug"
	SchemeID      = "id" // the id of a thing that was merged into this one
	SchemeUKPRN   = "ukprn"
	SchemeSOC2020 = "soc2020"
	SchemeSOC2010 = "soc2010"
	SchemeSIC2007 = "sic2007"
	SchemeSSA     = "ssa"
	SchemeCAH     = "cah"
	SchemeGSS     = "gss"
	SchemeLARS    = "lars"
	SchemeUCAS    = "ucas"
	SchemeKIS     = "kis"
	SchemeCompany = "company"
	SchemeURL     = "url"
)

func (k Key) String() string { return k.Scheme + ":" + k.Value }

// ParseKey splits "scheme:value" and normalises both; without a colon it is a slug.
func ParseKey(s string) Key {
	scheme, value, ok := strings.Cut(s, ":")
	if !ok {
		scheme, value = SchemeSlug, s
	}
	return NewKey(scheme, value)
}

// NewKey normalises: the same code written two ways gives the same key.
func NewKey(scheme, value string) Key {
	scheme = strings.ToLower(strings.TrimSpace(scheme))
	value = NormalText(value)
	switch scheme {
	case SchemeUKPRN, SchemeCompany:
		value = strings.ToUpper(removeSpace(value))
		if n := 8 - len(value); n > 0 && scheme == SchemeCompany && value != "" {
			value = strings.Repeat("0", n) + value // registers print leading zeros, spreadsheets lose them
		}
	case SchemeGSS, SchemeLARS, SchemeUCAS, SchemeCAH:
		value = strings.ToUpper(removeSpace(value))
	case SchemeSOC2020, SchemeSOC2010, SchemeSIC2007:
		value = removeSpace(value)
	case SchemeURL:
		value = normalURL(value)
	}
	return Key{Scheme: scheme, Value: value}
}

// Problem says what is wrong with a key, empty when nothing is.
func (k Key) Problem() string {
	digits := strings.IndexFunc(k.Value, func(r rune) bool { return r < '0' || r > '9' }) < 0
	switch {
	case k.Scheme == "" || strings.IndexFunc(k.Scheme, notSchemeRune) >= 0:
		return "a key's scheme is lower-case letters, digits and hyphens"
	case k.Value == "" || len(k.Value) > 500:
		return "a key's value has 1 to 500 bytes"
	case k.Scheme == SchemeUKPRN && (len(k.Value) != 8 || !digits):
		return "a UKPRN has eight digits"
	case k.Scheme == SchemeSOC2020 && (len(k.Value) > 4 || !digits):
		return "a SOC 2020 code has one to four digits"
	case k.Scheme == SchemeSIC2007 && (len(k.Value) > 5 || !digits) && !oneLetter(k.Value):
		return "a SIC 2007 code is a section's letter or has two to five digits"
	case k.Scheme == SchemeGSS && len(k.Value) != 9:
		return "a GSS code has a letter and eight digits"
	}
	return ""
}

func oneLetter(s string) bool { return len(s) == 1 && s[0] >= 'A' && s[0] <= 'Z' }

func notSchemeRune(r rune) bool {
	return (r < 'a' || r > 'z') && (r < '0' || r > '9') && r != '-'
}

// removeSpace takes all white space out of a text.
func removeSpace(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) {
			return -1
		}
		return r
	}, s)
}

// normalURL lower-cases scheme and host and drops a fragment and a final slash.
func normalURL(s string) string {
	u, err := url.Parse(s)
	if err != nil || u.Host == "" {
		return s
	}
	u.Scheme, u.Host, u.Fragment = strings.ToLower(u.Scheme), strings.ToLower(u.Host), ""
	u.Path = strings.TrimRight(u.Path, "/")
	return strings.TrimSpace(u.String()) // a query may end in space once the fragment is gone
}
