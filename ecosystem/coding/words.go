package coding

import (
	"strings"

	eco "catchment/ecosystem"
)

// form is a word and what it shares with others: its lemma with its plural, its family
// with the words for who does it: nursing, nurse, nurses.
type form struct{ word, lemma, family string }

// formsOf gives the telling words of a text in order, with repetitions.
func formsOf(text string) []form {
	var forms []form
	for _, w := range eco.Words(text) {
		if !stopWords[w] {
			forms = append(forms, formOf(w))
		}
	}
	return forms
}

func formOf(word string) form {
	lemma := lemmaOf(word)
	return form{word, lemma, familyOf(lemma)}
}

var british = strings.NewReplacer("ization", "isation", "izing", "ising")

// lemmaOf takes off what makes a plural, and writes -ise for -ize.
func lemmaOf(w string) string {
	if len(w) < 4 || strings.Trim(w, "abcdefghijklmnopqrstuvwxyz") != "" {
		return w
	}
	if strings.Contains(w, "iz") {
		w = british.Replace(w)
	}
	switch {
	case strings.HasSuffix(w, "ics"), strings.HasSuffix(w, "ss"), strings.HasSuffix(w, "us"), strings.HasSuffix(w, "is"):
		return w
	case strings.HasSuffix(w, "ies") && len(w) > 4:
		return w[:len(w)-3] + "y"
	case strings.HasSuffix(w, "sses"), strings.HasSuffix(w, "xes"), strings.HasSuffix(w, "ches"), strings.HasSuffix(w, "shes"):
		return w[:len(w)-2]
	case strings.HasSuffix(w, "s"):
		return w[:len(w)-1]
	}
	return w
}

// ending is what a word of a family ends in, and what stands for it in the family's name;
// least is how many letters must stand before it.
type ending struct {
	is, becomes string
	least       int
}

// endings make one family of an activity, its field and who does it. The first that fits
// is taken, the longer ones before those that they end in.
var endings = []ending{
	{"ological", "olog", 1}, {"ologist", "olog", 1}, {"ologian", "olog", 1}, {"ology", "olog", 1},
	{"ographical", "ograph", 1}, {"ographic", "ograph", 1}, {"ographer", "ograph", 1}, {"ography", "ograph", 1},
	{"therapist", "therap", 0}, {"therapy", "therap", 0}, {"metrist", "metr", 2}, {"metry", "metr", 2},
	{"omics", "om", 3}, {"omist", "om", 3}, {"omy", "om", 3}, {"icist", "ic", 3}, {"ician", "ic", 3}, {"ical", "ic", 3}, {"ics", "ic", 3},
	{"istry", "", 4}, {"itionist", "", 4}, {"ationist", "", 4}, {"ionist", "", 5}, {"ist", "", 4}, {"ism", "", 5}, {"istic", "", 4},
	{"atrist", "atr", 3}, {"atry", "atr", 3}, {"eering", "eer", 3}, {"eer", "eer", 3},
	{"ancy", "", 5}, {"ant", "", 6}, {"ory", "or", 4}, {"orian", "or", 4}, {"arian", "ar", 4}, {"ary", "ar", 5},
	{"ition", "", 4}, {"ation", "", 4}, {"ator", "", 4}, {"ating", "", 4}, {"ate", "", 5}, {"ion", "", 5}, {"ment", "", 5},
	{"ing", "", 3}, {"er", "", 3}, {"or", "", 3}, {"ress", "r", 3}, {"e", "", 3}, {"y", "", 4},
}

// familyOf gives what a lemma has in common with the words made of the same root.
func familyOf(lemma string) string {
	if own, ok := ownFamilies[lemma]; ok {
		return own
	}
	if len(lemma) < 4 || strings.Trim(lemma, "abcdefghijklmnopqrstuvwxyz") != "" {
		return lemma
	}
	for _, e := range endings {
		root, fits := strings.CutSuffix(lemma, e.is)
		if fits && len(root) >= e.least && (strings.ContainsAny(root, "aeiouy") || e.least == 0) {
			return undoubled(root) + e.becomes
		}
	}
	return lemma
}

// undoubled takes one of two same consonants from the end: programm(er), plann(er).
func undoubled(root string) string {
	n := len(root)
	if n > 3 && root[n-1] == root[n-2] && !strings.ContainsRune("aeiouls", rune(root[n-1])) {
		return root[:n-1]
	}
	return root
}

// ownFamilies are words that the endings would take for forms of another one, or for no forms of each
// other, with what they are taken for here.
var ownFamilies = map[string]string{
	"marketing": "marketing", "market": "market", "training": "training", "trainer": "training", "train": "train",
	"physician": "physician", "physical": "physical", "technician": "technician", "technical": "technical", "technique": "technique",
	"officer": "officer", "office": "office", "master": "master", "number": "number", "customer": "customer", "custom": "custom",
	"animation": "animation", "animator": "animation", "animal": "animal", "animate": "animation",
	"professional": "professional", "professor": "professor", "profession": "professional", "general": "general",
	"minister": "minister", "ministry": "minister", "ministerial": "minister", "nursery": "nursery", "matter": "matter", "letter": "letter",
	"building": "building", "builder": "building", "housing": "housing", "house": "house", "clothing": "clothing",
	"science": "scien", "scientist": "scien", "scientific": "scien", "party": "party", "part": "part", "country": "country",
	"policy": "policy", "police": "police", "policing": "police", "station": "station", "state": "state", "statistics": "statistic", "statistical": "statistic",
	"computer": "computer", "computing": "computer", "art": "art", "artist": "art", "artistic": "art",
	"care": "care", "career": "career", "carer": "care", "caring": "care", "company": "company", "companion": "companion",
	"patient": "patient", "community": "community", "material": "material", "materials": "material",
	"organisation": "organisation", "organiser": "organise", "engine": "engine", "directory": "directory",
	"theatrical": "theatr", "dramatic": "drama", "dramatist": "drama", "drama": "drama",
	"relation": "relation", "relative": "relative", "music": "music", "musician": "music", "musical": "music", "muse": "muse",
}

// split cuts a word that nothing says into two that something does: song, writing.
func split(word string, known func(form) bool) []form {
	for at := len(word) - 4; at >= 3; at-- {
		first, second := formOf(word[:at]), formOf(word[at:])
		if known(first) && known(second) {
			return []form{first, second}
		}
	}
	return nil
}

// stopWords tell no job from another: small words, and those that say of a course how it
// is taken or at which stage.
var stopWords = func() map[string]bool {
	stop := map[string]bool{}
	for _, w := range strings.Fields("a an and as at by for from in into of on or the to with its their other etc " +
		"ba bsc ma msc hons honours degree integrated foundation placement placements year years two full part time pt ft top up topup sandwich " +
		"course courses programme programmes study studies introduction introductory advanced applied practical contemporary professional practice accelerated extended " +
		"subject subjects allied non specific other specified related otherwise not " +
		"level diploma certificate award england wales") {
		stop[w] = true
	}
	return stop
}()
