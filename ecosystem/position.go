package ecosystem

import "cmp"

// VersionOrder is the name by which [Order] sorts by the version, whatever the kind.
const VersionOrder = "revision"

// Positions gives the places of things in the list that answers the query: one key
// per Order, the rank where the query searches, the folded name; then the id.
// It does not need the list, so a cursor outlives the thing.
func (q Query) Positions(things []Record, near Surroundings) ([]Position, error) {
	linked := make([]Linked, len(things))
	for i, r := range things {
		linked[i] = Linked{Far: r}
	}
	keys, err := orderKeys(q.Order, linked, near)
	if err != nil {
		return nil, err
	}
	places, search := make([]Position, len(things)), q.search()
	for i, r := range things {
		if q.Search != "" {
			rank, _ := search.Rank(r)
			keys[i] = append(keys[i], int64(rank))
		}
		places[i] = Position{Keys: append(keys[i], Fold(r.Name())), ID: r.ID}
	}
	return places, nil
}

// Positions gives the places of links among those asked for: one key per Order, the
// far end's folded name and id; then the link's id.
func (a Ask) Positions(links []Linked, near Surroundings) ([]Position, error) {
	keys, err := orderKeys(a.Order, links, near)
	if err != nil {
		return nil, err
	}
	places := make([]Position, len(links))
	for i, l := range links {
		places[i] = Position{Keys: append(keys[i], Fold(l.Far.Name()), string(l.Far.ID)), ID: l.Link.ID}
	}
	return places, nil
}

// PositionOf gives a thing's place in the list that answers the query, where fields of
// the thing alone decide; any link or claim would need [Query.Positions].
func (q Query) PositionOf(r Record) Position {
	places, _ := q.Positions([]Record{r}, alone{}) // which never fails
	return places[0]
}

// alone are the surroundings of things that have no links and no claims.
type alone struct{}

func (alone) ClaimsOn([]ID) (map[ID][]Claim, error)    { return nil, nil }
func (alone) Step([]ID, Step) (map[ID][]Linked, error) { return nil, nil }
func (alone) Showing([]ID) (map[ID]bool, error)        { return nil, nil }

// PositionOf gives a version's place in its thing's history: the revision that made it.
func (v Version) PositionOf() Position {
	return Position{Keys: []any{int64(v.Since)}, ID: v.ID}
}

// PositionOf gives a thing's place in the list of what a commit touched: its id alone.
func (t TouchedStates) PositionOf() Position { return Position{ID: t.ID} }

// HistoryOrder is how versions stand in a history: the newest first.
func HistoryOrder() []Order { return []Order{{Field: VersionOrder, Desc: true}} }

// orderKeys gives the values that things, each with the link that led to it, are ordered
// by, with room for those that follow. A key is worked out for all of them at once.
func orderKeys(order []Order, things []Linked, near Surroundings) ([][]any, error) {
	keys := make([][]any, len(things))
	for i := range keys {
		keys[i] = make([]any, 0, len(order)+3)
	}
	for _, o := range order {
		key, err := o.keys(things, near)
		if err != nil {
			return nil, err
		}
		for i, l := range things {
			keys[i] = append(keys[i], key(l))
		}
	}
	return keys, nil
}

// keys prepares what gives the value that one sort key compares of each of some things;
// nil where none is stated.
func (o Order) keys(things []Linked, near Surroundings) (func(Linked) any, error) {
	switch {
	case o.Links != nil:
		of := make([]ID, len(things))
		for i, l := range things {
			of[i] = l.Far.ID
		}
		links, err := near.Step(of, *o.Links)
		return func(l Linked) any { return int64(len(links[l.Far.ID])) }, err
	case o.Of == OfClaims:
		about := make([]ID, len(things))
		for i, l := range things {
			about[i] = l.Link.ID
		}
		claims, err := near.ClaimsOn(about)
		return func(l Linked) any { return greatest(claims[l.Link.ID], o.Field) }, err
	case o.Of == OfLink:
		return func(l Linked) any { return o.key(l.Link.Record) }, nil
	}
	return func(l Linked) any { return o.key(l.Far) }, nil
}

// greatest is the greatest number that the claims which count say in a field; nil where none says one.
func greatest(claims []Claim, field string) (most any) {
	for _, c := range claims {
		n, says := c.Int(field)
		if before, some := most.(int64); says && c.Counts() && (!some || n > before) {
			most = n
		}
	}
	return most
}

// key is the value of the sort key's field; nil where the record states none.
func (o Order) key(r Record) any {
	if o.Field == VersionOrder {
		return int64(r.Since)
	}
	switch v := r.Fields[o.Field].(type) {
	case string:
		switch {
		case o.Field == "name":
			return Fold(v)
		case IsDate(o.Field):
			return dateOrder(v)
		}
		return v
	case bool:
		if v {
			return int64(1)
		}
		return int64(0)
	case int64, float64:
		return v
	}
	return nil
}

// ComparePositions orders two places of one list: by its Order, in which nil
// stands last either way; then by the keys that follow, rising; then by id.
// Texts compare by code point.
func ComparePositions(order []Order, a, b Position) int {
	for i := range min(len(a.Keys), len(b.Keys)) {
		desc := i < len(order) && order[i].Desc
		if c := compareKeys(a.Keys[i], b.Keys[i], desc); c != 0 {
			return c
		}
	}
	return cmp.Compare(a.ID, b.ID)
}

// compareKeys orders two sort keys of one type; nil is last either way.
func compareKeys(a, b any, desc bool) int {
	if a == nil || b == nil {
		return cmp.Compare(boolNumber(a == nil), boolNumber(b == nil))
	}
	c := 0
	switch a := a.(type) {
	case string:
		b, _ := b.(string)
		c = cmp.Compare(a, b)
	case int64:
		b, _ := b.(int64)
		c = cmp.Compare(a, b)
	case float64:
		b, _ := b.(float64)
		c = cmp.Compare(a, b)
	}
	if desc {
		return -c
	}
	return c
}

func boolNumber(b bool) int {
	if b {
		return 1
	}
	return 0
}

// sortOfValue is what a field's value is when it is compared.
type sortOfValue int

const (
	textValue sortOfValue = iota
	wholeValue
	decimalValue
	truthValue
	listValue
)

// sortOfValue says as what sort of value a field compares.
func (f Field) sortOfValue() sortOfValue {
	switch f.Type {
	case Whole:
		return wholeValue
	case Decimal:
		return decimalValue
	case Truth:
		return truthValue
	case Texts, EnumsOf:
		return listValue
	default:
		return textValue
	}
}

// CheckPage tells whether the page can be asked of the query's list: no size
// below zero, one position at most and one of this list.
func (q Query) CheckPage(p Page) error {
	types := keyTypes(q.Kinds, q.Order)
	if q.Search != "" {
		types = append(types, wholeValue)
	}
	return p.check(append(types, textValue), len(q.Order))
}

// CheckHistoryPage tells whether the page can be asked of a history.
func CheckHistoryPage(p Page) error { return p.check([]sortOfValue{wholeValue}, 0) }

// Check tells whether the ask can be answered: its page is one of a list of ids,
// and it counts to no less than nothing.
func (a TouchedAsk) Check() error {
	if a.CountTo < 0 {
		return badRequest("0 counts all.", "Nothing can be counted to %d.", a.CountTo)
	}
	return a.Page.check(nil, 0)
}

func (a Ask) keyTypes() []sortOfValue {
	return append(keyTypes(a.Step.farKinds(), a.Order), textValue, textValue)
}

// keyTypes gives the sort of value of each sort key.
func keyTypes(kinds []Kind, order []Order) []sortOfValue {
	types := make([]sortOfValue, 0, len(order)+2)
	for _, o := range order {
		is := wholeValue // versions, numbers of links, and truth values as 0 and 1
		for _, k := range o.bearers(kinds) {
			if f, has := NounOf(k).Field(o.Field); has && f.Type != Truth {
				is = f.sortOfValue()
			}
		}
		types = append(types, is)
	}
	return types
}

// check takes the sort of each key and how many of them, the first ones, may be nil.
func (p Page) check(types []sortOfValue, optional int) error {
	switch {
	case p.Size < 0:
		return badRequest("Size 0 asks for all.", "A page cannot have %d items.", p.Size)
	case p.After != nil && p.Before != nil:
		return badRequest("Give one of them.", "A page lies after a position or before one, not both.")
	case p.After != nil && p.Last:
		return badRequest("Leave out one of them.", "A page asks for the last things and for those after a position.")
	}
	for _, at := range []*Position{p.After, p.Before} {
		if at != nil && !at.fits(types, optional) {
			return badRequest("Take a position that this very list gave.", "The position is of another list.")
		}
	}
	return nil
}

// fits tells whether the position is one of a list with these sort keys.
func (p Position) fits(types []sortOfValue, optional int) bool {
	if len(p.Keys) != len(types) {
		return false
	}
	for i, key := range p.Keys {
		fits := key == nil && i < optional
		switch key.(type) {
		case string:
			fits = types[i] == textValue
		case int64:
			fits = types[i] == wholeValue
		case float64:
			fits = types[i] == decimalValue
		}
		if !fits {
			return false
		}
	}
	return true
}
