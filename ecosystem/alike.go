package ecosystem

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
)

// Likeness is why two things may be one that was entered twice.
type Likeness string

// The likenesses, the surest first.
const (
	SameKey    Likeness = "SAME_KEY_SPELLED_OTHERWISE"
	SameName   Likeness = "SAME_NAME"
	SameAlias  Likeness = "ALIAS"
	Initials   Likeness = "INITIALS"
	NameWithin Likeness = "NAME_WITHIN"
)

// Likenesses lists them all, the surest first.
var Likenesses = []Likeness{SameKey, SameName, SameAlias, Initials, NameWithin}

// Rank orders likenesses, the surest first.
func (l Likeness) Rank() int { return slices.Index(Likenesses, l) }

// Sentence says of two things by their names why they may be one.
func (l Likeness) Sentence(one, other string) string {
	switch l {
	case SameKey:
		return fmt.Sprintf("%s and %s have one key, written in two ways.", one, other)
	case SameName:
		if one == other {
			return fmt.Sprintf("Both are called %s.", one)
		}
		return fmt.Sprintf("%s and %s are one name, written in two ways.", one, other)
	case SameAlias:
		return fmt.Sprintf("%s and %s have a name in common.", one, other)
	case Initials:
		return fmt.Sprintf("%s may be short for %s.", shorter(one, other), longer(one, other))
	default:
		return fmt.Sprintf("The name %s is part of the name %s.", shorter(one, other), longer(one, other))
	}
}

func shorter(a, b string) string {
	if len(a) <= len(b) {
		return a
	}
	return b
}

func longer(a, b string) string {
	if len(a) <= len(b) {
		return b
	}
	return a
}

// likenessesOf says for what things of a kind are held to be alike. What has many namesakes
// that are not the same (presentations, venues, findings, flows) is not compared at all; a
// course is, with those of the same provider.
var likenessesOf = map[Kind][]Likeness{
	KindActor: Likenesses, KindSoftware: Likenesses, KindInitiative: Likenesses, KindDataset: Likenesses, KindStandard: Likenesses,
	KindPlace:  {SameKey, SameName, SameAlias, NameWithin},
	KindSource: {SameKey, SameName, SameAlias, Initials}, KindEvent: {SameKey, SameName, SameAlias}, KindTerm: {SameKey, SameName, SameAlias, Initials},
	KindUseCase: {SameKey, SameName, SameAlias}, KindQualification: {SameKey, SameName, SameAlias}, KindSubject: {SameKey, SameName, SameAlias},
	KindOccupation: {SameKey, SameName, SameAlias}, KindIndustry: {SameKey, SameName, SameAlias},
	KindBarrier: {SameKey, SameName}, KindOpportunity: {SameKey, SameName}, KindRecommendation: {SameKey, SameName},
	KindAction: {SameKey, SameName}, KindPilot: {SameKey, SameName}, KindQuestion: {SameKey, SameName},
	KindCourse: {SameName},
}

// HasLookalikes tells whether things of a kind are compared with each other.
func HasLookalikes(k Kind) bool { return likenessesOf[k] != nil }

// Guise is what is compared of a thing: how its names and keys are written, once what does
// not tell names apart is taken away.
type Guise struct {
	ID         ID
	Kind       Kind
	names      []writtenName // the name, then the aliases
	keys       []string
	registers  Registers
	classifies string // the classification that it is of
}

// writtenName is a name in the forms in which names are compared.
type writtenName struct {
	words    []string // without legal form, article and the like
	text     string   // the words, one space between
	sorted   string   // the words in the order of the alphabet, without small ones
	joined   string   // the words without spaces; digits stay apart
	initials []string
}

// GuiseOf gives what is compared of a thing.
func GuiseOf(r Record) Guise {
	g := Guise{ID: r.ID, Kind: r.Kind, registers: RegistersOf(r.Keys()), classifies: r.Text("scheme")}
	for _, name := range append([]string{r.Name()}, r.List("aliases")...) {
		if n := writtenNameOf(name, r.Kind); n.text != "" {
			g.names = append(g.names, n)
		}
	}
	for _, k := range r.Keys() {
		if folded := foldKey(k); folded != "" {
			g.keys = append(g.keys, folded)
		}
	}
	return g
}

// name is that of the thing itself; empty where it has none that has words.
func (g Guise) name() writtenName {
	if len(g.names) == 0 {
		return writtenName{}
	}
	return g.names[0]
}

// SumOfName is a text that is the same for names of courses that are written alike.
func SumOfName(name string) string { return sortedWords(plainWords(name)) }

// sortedWords are words in the order of the alphabet, without small ones unless there are no others.
func sortedWords(words []string) string {
	telling := slices.DeleteFunc(slices.Clone(words), func(w string) bool { return smallWords[w] })
	if len(telling) == 0 {
		telling = slices.Clone(words)
	}
	slices.Sort(telling)
	return strings.Join(telling, " ")
}

// legalForms end the names of organisations and tell none from another.
var legalForms = wordSet("ltd limited plc llp lp cic cio inc incorporated llc gmbh")

// spelledOut are words that are often written short.
var spelledOut = map[string]string{"st": "saint", "univ": "university", "uni": "university", "dept": "department", "govt": "government",
	"inst": "institute", "coll": "college", "natl": "national", "assoc": "association"}

// councils are how councils write themselves, the longest first: before what they are
// the council of, and after it.
var councils = struct{ before, after [][]string }{
	before: phrases("council of the london borough of", "london borough of", "royal borough of", "metropolitan borough of", "borough of", "lb of", "lb", "rb of"),
	after:  phrases("london borough council", "metropolitan borough council", "borough council", "district council", "county council", "city council"),
}

func phrases(all ...string) [][]string {
	list := make([][]string, len(all))
	for i, p := range all {
		list[i] = strings.Fields(p)
	}
	return list
}

func wordSet(words string) map[string]bool {
	set := map[string]bool{}
	for w := range strings.FieldsSeq(words) {
		set[w] = true
	}
	return set
}

func writtenNameOf(name string, kind Kind) writtenName {
	words := plainWords(name)
	short := initials(words)
	if kind == KindActor {
		words = asCouncil(words)
	}
	return writtenName{words, strings.Join(words, " "), sortedWords(words), joinedWords(words), short}
}

// plainWords are the words of a name without apostrophes, articles, "and" and, at the end, a
// legal form; those that are often written short are written out.
func plainWords(name string) []string {
	folded := strings.Map(func(r rune) rune {
		if strings.ContainsRune(apostrophes, r) {
			return -1
		}
		return r
	}, Fold(name))
	words := slices.DeleteFunc(strings.FieldsFunc(folded, func(r rune) bool { return !isWordRune(r) }), func(w string) bool { return w == "the" || w == "and" })
	for len(words) > 1 && legalForms[words[len(words)-1]] {
		words = words[:len(words)-1]
	}
	for i, w := range words {
		words[i] = cmp.Or(spelledOut[w], w)
	}
	return words
}

// asCouncil writes the name of a council in one way: ealing council.
func asCouncil(words []string) []string {
	for _, p := range councils.before {
		if len(words) > len(p) && slices.Equal(words[:len(p)], p) && !slices.Contains(words[len(p):], "council") {
			return append(slices.Clone(words[len(p):]), "council")
		}
	}
	for _, p := range councils.after {
		if n := len(words) - len(p); n > 0 && slices.Equal(words[n:], p) {
			return append(slices.Clone(words[:n]), "council")
		}
	}
	return words
}

// joinedWords writes words without spaces, so that "Discover Uni" is DiscoverUni and U.C.A.S.
// is UCAS; between two digits one stays.
func joinedWords(words []string) string {
	var b strings.Builder
	last := byte(0)
	for _, w := range words {
		if isDigit(last) && isDigit(w[0]) {
			b.WriteByte('-')
		}
		b.WriteString(w)
		last = w[len(w)-1]
	}
	return b.String()
}

func isDigit(b byte) bool { return b >= '0' && b <= '9' }

// Registers are those, one bit each, in which a thing has a number. What one register has
// under two numbers is two things, however alike their names are.
type Registers uint8

// registers are the schemes of keys that tell things apart, and codes whose punctuation says nothing.
var registers = []string{SchemeUKPRN, SchemeCompany, SchemeGSS, SchemeLARS, SchemeUCAS, SchemeKIS, SchemeCAH, SchemeSOC2020}

// RegistersOf gives the registers that keys are of.
func RegistersOf(keys []Key) (of Registers) {
	for _, k := range keys {
		if i := slices.Index(registers, k.Scheme); i >= 0 {
			of |= 1 << i
		}
	}
	return of
}

// plainCodes are the schemes whose codes are written with and without punctuation.
var plainCodes = []string{SchemeUKPRN, SchemeCompany, SchemeGSS, SchemeLARS, SchemeSOC2020, SchemeSOC2010, SchemeSIC2007}

// foldKey gives the same text for one key in several spellings: whatever the case and
// punctuation, http or https, with www or without. What is made by machines has one spelling.
func foldKey(k Key) string {
	switch k.Scheme {
	case SchemeID, SchemeKIS, "finding", "import":
		return ""
	case SchemeURL:
		_, address, _ := strings.Cut(Fold(k.Value), "://")
		return "url:" + strings.TrimRight(strings.TrimPrefix(address, "www."), "/")
	}
	words := strings.FieldsFunc(Fold(k.Value), func(r rune) bool { return !isWordRune(r) })
	value := joinedWords(words)
	if slices.Contains(plainCodes, k.Scheme) {
		value = strings.Join(words, "")
	}
	return strings.ReplaceAll(k.Scheme, "-", "") + ":" + value
}

// Alike tells whether two things may be one that was entered twice, and why. Whoever asks
// sees to it that they are of one provider, where they are courses, and that no link joins
// them: whoever linked them took them for two.
func Alike(a, b Guise) (Likeness, bool) {
	for _, l := range likenessesOf[a.Kind] {
		if a.Kind == b.Kind && a.ID != b.ID && (l == SameKey || !toldApart(a, b)) && a.is(l, b) {
			return l, true
		}
	}
	return "", false
}

// toldApart tells whether a register or a classification has the two under two numbers, or
// they are of two classifications.
func toldApart(a, b Guise) bool {
	return a.registers&b.registers != 0 || a.classifies != "" && b.classifies != "" && a.classifies != b.classifies
}

func (g Guise) is(l Likeness, other Guise) bool {
	switch l {
	case SameKey:
		return slices.ContainsFunc(g.keys, func(k string) bool { return slices.Contains(other.keys, k) })
	case SameName:
		return g.name().same(other.name(), g.Kind)
	case SameAlias:
		return g.sharesName(other)
	case Initials:
		return g.name().shortFor(other.name()) || other.name().shortFor(g.name())
	default:
		return g.name().within(other.name(), g.Kind) || other.name().within(g.name(), g.Kind)
	}
}

// sharesName tells whether two things have one name, be it of either an alias. Initials of
// both say nothing: much has the same.
func (g Guise) sharesName(other Guise) bool {
	for i, n := range g.names {
		for j, m := range other.names {
			ofBoth := i > 0 && j > 0 && slices.Contains(g.name().initials, n.joined) && slices.Contains(other.name().initials, n.joined)
			if n.same(m, g.Kind) && !ofBoth {
				return true
			}
		}
	}
	return false
}

// same tells whether two names are one, written in two ways. Of courses, whose words are
// those of many, only the words count.
func (n writtenName) same(m writtenName, of Kind) bool {
	if n.text == "" || m.text == "" {
		return false
	}
	return n.sorted == m.sorted || of != KindCourse && n.joined == m.joined
}

// shortestInitials is how many letters initials have that hardly mean anything else.
const shortestInitials = 3

// shortFor tells whether a name is the initials of another.
func (n writtenName) shortFor(m writtenName) bool {
	return len(n.joined) >= shortestInitials && len(n.words) <= len(n.joined) && slices.Contains(m.initials, n.joined) && n.text != m.text
}

// Words that many names have. Those that say what sort of thing it is may be more in one
// name of a thing than in another; the others make another name of it. Neither alone tells
// whose name it is.
var (
	sortsOfThings = wordSet(`council borough london university universities college colleges school schools institute institution
		department office ministry agency authority corporation company group trust foundation association centre service services
		organisation partnership network greater uk england britain british english
		dataset data database register statistics survey standard specification software system platform tool app website site programme project scheme initiative`)
	wordsOfMany = wordSet(`west east north south central city town new national general public open other local regional
		skills skill education training learning employment work jobs job course courses further higher adult adults and for of in to by on with
		english information research careers career business`)
	// bodiesBeside are words by which a body is called after another, beside which it stands.
	bodiesBeside = wordSet(`ombudsman inspectorate committee board panel commissioner commissioners commission tribunal union appeals council team unit division
		students alumni staff employers members residents users claimants scottish scotland welsh wales northern ireland irish`)
)

// within tells whether a name is part of another, in whole words, so that both may be names
// of one thing: where what the other has more says only what sort of thing it is, or is short
// for the name itself, or where the name has two words that tell whose it is.
func (n writtenName) within(m writtenName, of Kind) bool {
	at := indexOfWords(m.text, n.text)
	if at < 0 || len(n.text) == len(m.text) || len(n.joined) < shortestInitials {
		return false
	}
	telling, much := 0, 0
	for _, w := range n.words {
		switch {
		case of == KindPlace, !sortsOfThings[w] && !wordsOfMany[w]:
			telling++
		case !sortsOfThings[w] && !smallWords[w]:
			much++
		}
	}
	if telling == 0 && (much == 0 || len(n.words) == 1) {
		return false
	}
	rest := strings.Fields(m.text[:at] + " " + m.text[at+len(n.text):])
	isSort := !slices.ContainsFunc(rest, func(w string) bool {
		return !sortsOfThings[w] && !smallWords[w] && !slices.Contains(n.initials, w)
	})
	return isSort || telling > 1 && of != KindPlace && !slices.ContainsFunc(rest, func(w string) bool { return bodiesBeside[w] })
}

// indexOfWords finds words, as whole words, in a text of words; -1 where they are not there.
func indexOfWords(text, words string) int {
	for from := 0; words != "" && from+len(words) <= len(text); {
		i := strings.Index(text[from:], words)
		if i < 0 {
			return -1
		}
		at, end := from+i, from+i+len(words)
		if (at == 0 || text[at-1] == ' ') && (end == len(text) || text[end] == ' ') {
			return at
		}
		from = at + 1
	}
	return -1
}
