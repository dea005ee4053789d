package model

import (
	"context"
	"strings"

	"github.com/99designs/gqlgen/graphql"

	"catchment/ecosystem"
	"catchment/ecosystem/gap"
	"catchment/loaders"
)

// The kinds of the rows that answer what is missing. They are records in a
// response alone; no store has them.
const (
	gapRowKind   ecosystem.Kind = "GapRow"
	leverageKind ecosystem.Kind = "SupplierLeverage"
)

// GapAnswer answers what is missing, in three piles.
type GapAnswer struct {
	piles map[string]*list // by the name that each was asked for under
}

// Gap is the pile of what is missing.
func (a GapAnswer) Gap(ctx context.Context) *GapRowConnection { return a.pile(ctx) }

// NoGap is the pile of what is there.
func (a GapAnswer) NoGap(ctx context.Context) *GapRowConnection {
	return a.pile(ctx)
}

// CannotTell is the pile of what is not known.
func (a GapAnswer) CannotTell(ctx context.Context) *GapRowConnection {
	return a.pile(ctx)
}

func (a GapAnswer) pile(ctx context.Context) *GapRowConnection {
	return &GapRowConnection{a.piles[aliasOf(ctx)]}
}

// Asking is what a question about gaps is asked with.
type Asking struct {
	Context context.Context
	Reader  gap.Reader
	Age     ecosystem.Age
}

// Missing answers a root field that gives a GapAnswer.
func Missing(ctx context.Context, question func(Asking) (gap.Answer, error)) (*GapAnswer, error) {
	r, asking, err := asks(ctx)
	if err != nil {
		return nil, err
	}
	answer, err := question(asking)
	if err != nil {
		return nil, err
	}
	piles := map[string][]ecosystem.Record{"gap": gapRows(answer.Gap), "noGap": gapRows(answer.NoGap), "cannotTell": gapRows(answer.CannotTell)}
	lists, err := r.lists(ctx, "GapAnswer", piles)
	return &GapAnswer{lists}, err
}

// lists makes pages of the lists that a field answers with, each known as a whole,
// by the names that they were asked for under.
func (r *Root) lists(ctx context.Context, of string, known map[string][]ecosystem.Record) (map[string]*list, error) {
	wholes := map[string]whole{}
	for name, all := range known {
		wholes[name] = wholeOf(all)
	}
	return r.pages(ctx, of, wholes)
}

// pages is lists where the records are made when they are shown.
func (r *Root) pages(ctx context.Context, of string, known map[string]whole) (map[string]*list, error) {
	return pagesUnder(ctx, r.field, of, r.under, known)
}

// pagesUnder makes the pages that are asked for under a field, a change's among them.
func pagesUnder(ctx context.Context, field graphql.CollectedField, of string, under map[string]*place, known map[string]whole) (map[string]*list, error) {
	made, op := map[string]*list{}, graphql.GetOperationContext(ctx)
	for _, f := range graphql.CollectFields(op, field.Selections, []string{of}) {
		all, ok := known[f.Name]
		if !ok {
			continue
		}
		args, err := arguments(op, f)
		if err != nil {
			return nil, err
		}
		if made[f.Alias], err = all.page(f, args, below(under, "/"+f.Alias)); err != nil {
			return nil, err
		}
	}
	return made, nil
}

func asks(ctx context.Context) (*Root, Asking, error) {
	r, err := Begin(ctx)
	if err != nil {
		return nil, Asking{}, err
	}
	age, err := readAge(r.args, r.set.Today())
	return r, Asking{r.set.Context(), r.set.View(), age}, err
}

// below gives the places under one field, named from there on.
func below(under map[string]*place, field string) map[string]*place {
	inner := map[string]*place{}
	for path, p := range under {
		if rest, ok := strings.CutPrefix(path, field+"/"); ok {
			inner["/"+rest] = p
		}
	}
	return inner
}

func gapRows(rows []gap.Row) []ecosystem.Record {
	records := make([]ecosystem.Record, len(rows))
	for i, row := range rows {
		records[i] = gapRow(row)
	}
	return records
}

const gapRowPrefix = "gap/"

func gapRow(row gap.Row) ecosystem.Record {
	return ecosystem.Record{ID: gapRowPrefix + row.Subject, Kind: gapRowKind, Fields: ecosystem.Fields{
		"subject": string(row.Subject), "pile": string(row.Pile), "reason": string(row.Reason),
		"sentence": row.Reason.Sentence(), "others": texts(row.Others), "because": texts(row.Because)}}
}

func texts(ids []ecosystem.ID) []string {
	list := make([]string, len(ids))
	for i, id := range ids {
		list[i] = string(id)
	}
	return list
}

// Leverage answers supplierLeverage.
func Leverage(ctx context.Context, standard string) (*SupplierLeverageConnection, error) {
	r, asking, err := asks(ctx)
	if err != nil {
		return nil, err
	}
	ids, err := named(r.set, []string{standard})
	if err != nil {
		return nil, err
	}
	ranking, err := gap.SupplierLeverage(asking.Context, asking.Reader, ids[0], asking.Age)
	if err != nil {
		return nil, err
	}
	rows := make([]ecosystem.Record, len(ranking))
	for i, l := range ranking {
		rows[i] = ecosystem.Record{ID: "leverage/" + l.Supplier, Kind: leverageKind, Fields: ecosystem.Fields{
			"supplier": string(l.Supplier), "software": texts(l.Software), "providers": texts(l.Providers),
			"providerCount": int64(len(l.Providers)), "sureCount": int64(l.Sure)}}
	}
	l, err := remembered(r.field, r.args, rows, r.under)
	return &SupplierLeverageConnection{l}, err
}

// ProviderCount is how many providers the supplier would unlock.
func (l SupplierLeverage) ProviderCount() int32 { return l.count("providerCount") }

// SureCount is how many of them run software that is known to lack the standard.
func (l SupplierLeverage) SureCount() int32 { return l.count("sureCount") }

// count gives a number of a row that no store has.
func (t Thing) count(field string) int32 {
	n, _ := t.record.Int(field)
	return int32(n)
}

// Named finds things by keys or ids, in the order asked; NotFound names the first that is not there.
func Named(ctx context.Context, keys []string) ([]ecosystem.ID, error) {
	return named(loaders.From(ctx), keys)
}

func named(set *loaders.Set, keys []string) ([]ecosystem.ID, error) {
	ids := make([]ecosystem.ID, len(keys))
	var asked []ecosystem.Key
	for i, key := range keys {
		if id := ecosystem.ID(key); id.Valid() {
			ids[i] = id
		} else {
			asked = append(asked, ecosystem.ParseKey(key))
		}
	}
	found, err := set.View().Resolve(set.Context(), asked)
	if err != nil {
		return nil, err
	}
	for i, key := range keys {
		if ids[i] != "" {
			continue
		}
		if ids[i] = found[ecosystem.ParseKey(key)]; ids[i] == "" {
			return nil, &ecosystem.Error{Code: ecosystem.NotFound, Message: "Nothing is known by the name " + key + ".", Hint: "Search for it, or ask by its id."}
		}
	}
	return ids, nil
}
