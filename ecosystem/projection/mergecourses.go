package projection

import (
	"bytes"
	"slices"

	eco "catchment/ecosystem"
)

// mergeCourses fills the table's columns: with the courses of before that are neither
// gone nor among the new rows, and with the new rows; both are ordered by id. Where no
// course changes, the columns of before are shared.
func (table *CourseTable) mergeCourses(before *CourseTable, move renumbering, rows []pendingCourse, gone goneIDs) {
	if len(rows) == 0 && move.isIdentity() && !gone.has(eco.KindCourse) {
		table.Providers, table.courses, table.presentations, table.links = before.Providers, before.courses, before.presentations, before.links
		table.extraOffers, table.disputes = before.extraOffers, before.disputes
		return
	}
	table.listProviders(before, rows)
	providers := make([]int32, len(before.Providers))
	for i, id := range before.Providers {
		providers[i] = table.providerNumber(packID(id))
	}
	table.makeColumns(before, rows)
	for i := range before.Len() {
		c := before.Course(i)
		for len(rows) > 0 && bytes.Compare(rows[0].ulid[:], before.courses[i].ulid[:]) < 0 {
			table.appendPending(rows[0])
			rows = rows[1:]
		}
		if len(rows) > 0 && rows[0].ulid == before.courses[i].ulid {
			continue // the new row replaces it
		}
		if len(gone) > 0 && gone[before.CourseID(i)] {
			continue
		}
		table.appendCourse(before.courses[i], c.Presentations, c.Links)
		table.appendDisputes(before, i)
		for o := range before.Offers(i) {
			table.appendOffer(Offer{o.Mask, providers[o.Provider]})
		}
		move.applyToLast(table, len(c.Presentations), len(c.Links))
	}
	for _, r := range rows {
		table.appendPending(r)
	}
	table.courses = append(table.courses, course{firstPresentation: uint32(len(table.presentations)), firstLink: uint32(len(table.links))})
	table.dropUnusedProviders()
}

// makeColumns makes room for the rows of before and the new ones, and little more.
func (table *CourseTable) makeColumns(before *CourseTable, rows []pendingCourse) {
	presentations, links := len(before.presentations), len(before.links)
	for _, r := range rows {
		presentations, links = presentations+len(r.presentations), links+len(r.links)
	}
	table.courses = make([]course, 0, before.Len()+len(rows)+1)
	table.presentations, table.links = make([]Presentation, 0, presentations), make([]OccupationLink, 0, links)
}

// dropUnusedProviders leaves out of the list of providers those that no course names any more.
func (table *CourseTable) dropUnusedProviders() {
	number := make([]int32, len(table.Providers))
	table.eachProvider(func(provider *int32) { number[*provider] = 1 })
	var kept []eco.ID
	for i, id := range table.Providers {
		if number[i] == 1 {
			number[i] = int32(len(kept))
			kept = append(kept, id)
		}
	}
	table.eachProvider(func(provider *int32) { *provider = number[*provider] })
	table.Providers = kept
}

// eachProvider calls do with the provider of every offer in the columns.
func (table *CourseTable) eachProvider(do func(*int32)) {
	for i := range table.courses {
		if table.courses[i].offered != 0 {
			do(&table.courses[i].provider)
		}
	}
	for i := range table.extraOffers {
		do(&table.extraOffers[i].Provider)
	}
}

func (table *CourseTable) appendPending(r pendingCourse) {
	table.appendCourse(r.course, r.presentations, nil)
	for _, l := range r.links {
		table.appendLink(l)
	}
	for _, o := range r.offers {
		table.appendOffer(Offer{o.visible, table.providerNumber(o.provider)})
	}
}

// listProviders lists who offers any course: those of before, and the new rows' own.
func (table *CourseTable) listProviders(before *CourseTable, rows []pendingCourse) {
	table.Providers = slices.Clone(before.Providers)
	for _, r := range rows {
		for _, o := range r.offers {
			table.Providers = append(table.Providers, o.provider.id())
		}
	}
	slices.Sort(table.Providers)
	table.Providers = slices.Compact(table.Providers)
}

func (table *CourseTable) providerNumber(k packedID) int32 {
	i, _ := slices.BinarySearch(table.Providers, k.id())
	return int32(i)
}

// renumbering says which number an occupation or place of before has now, by its number
// of before; nil where all are numbered as before.
type renumbering struct{ occupations, places []uint16 }

// renumber gives the number that a row has now.
func renumber(numbers []uint16, n int32) int32 {
	if numbers == nil {
		return n
	}
	return int32(numbers[n])
}

func (m renumbering) isIdentity() bool { return m.occupations == nil && m.places == nil }

func renumberingOf(before, after *CourseTable) renumbering {
	return renumbering{newNumbers(before.Occupations, after.Occupations, func(o Occupation) eco.ID { return o.ID }),
		newNumbers(before.Places, after.Places, func(p Place) eco.ID { return p.ID })}
}

// newNumbers gives, by number of before, the number of after of the same id; nil where
// all are the same.
func newNumbers[T any](before, after []T, id func(T) eco.ID) []uint16 {
	numbers := make([]uint16, len(before))
	same := true
	for i, row := range before {
		numbers[i] = NoPlace
		if at := indexByID(after, id(row), id); at >= 0 {
			numbers[i] = uint16(at) //nolint:gosec // tables of NoPlace and more are refused: see errTooMany
		}
		same = same && int(numbers[i]) == i
	}
	if same {
		return nil
	}
	return numbers
}

// applyToLast renumbers what the last rows of the columns name.
func (m renumbering) applyToLast(table *CourseTable, held, leads int) {
	if m.places != nil {
		for i := len(table.presentations) - held; i < len(table.presentations); i++ {
			if table.presentations[i].Place != NoPlace {
				table.presentations[i].Place = m.places[table.presentations[i].Place]
			}
		}
	}
	if m.occupations != nil {
		for i := len(table.links) - leads; i < len(table.links); i++ {
			table.links[i].Occupation = m.occupations[table.links[i].Occupation]
		}
	}
}
