package ecosystem

import "slices"

// The tables of the nouns stand with their nouns, one file a family; this file
// gathers them in the order in which files and pages list them.
var nouns = []Noun{
	actor, dataset, standard, flow, course, occupation, place, useCase,
	software, initiative,
	presentation, venue, qualification, subject, industry,
	barrier, opportunity, recommendation, action, pilot, question, event, term, savedView,
	source, importRun, finding, attributeDefinition,
}

var (
	nounByKind   = index(func(n Noun) Kind { return n.Kind })
	nounByPrefix = prefixes()
	dateFields   = datesOf(Tables())
)

// datesOf gives the names of all dates; no noun has another sort of field of such a name.
func datesOf(tables []Noun) map[string]bool {
	dates := map[string]bool{}
	for _, n := range tables {
		for _, f := range n.Fields {
			if f.Type == Date {
				dates[f.Name] = true
			}
		}
	}
	return dates
}

func index(key func(Noun) Kind) map[Kind]Noun {
	m := map[Kind]Noun{KindLink: linkNoun, KindClaim: claimNoun}
	for _, n := range nouns {
		m[key(n)] = n
	}
	return m
}

func prefixes() map[string]Kind {
	m := map[string]Kind{linkNoun.Prefix: KindLink, claimNoun.Prefix: KindClaim}
	for _, n := range nouns {
		m[n.Prefix] = n.Kind
	}
	return m
}

// Nouns lists every kind of entity, those of the first rank first. Do not change it.
func Nouns() []Noun { return nouns }

// Tables lists the tables of the nouns and, after them, those of links and of claims.
func Tables() []Noun { return append(slices.Clone(nouns), linkNoun, claimNoun) }

// KindsOf lists the kinds that some tables are of.
func KindsOf(tables []Noun) []Kind {
	kinds := make([]Kind, len(tables))
	for i, n := range tables {
		kinds[i] = n.Kind
	}
	return kinds
}

// FirstRank are the nouns with lists and mutations of their own in the API.
func FirstRank() []Noun { return nouns[:8] }

// NounOf gives the table of a kind, a link's and a claim's too; the zero Noun for an unknown one.
func NounOf(k Kind) Noun { return nounByKind[k] }

// IsDate tells whether the fields of a name are dates, on whatever noun, link or claim.
func IsDate(field string) bool { return dateFields[field] }

// NounByPlural finds a noun by the name that lists and files give it ("useCases").
func NounByPlural(plural string) (Noun, bool) {
	for _, n := range nouns {
		if n.Plural == plural {
			return n, true
		}
	}
	return Noun{}, false
}
