package sqlite

import (
	"context"

	"catchment/ecosystem"
)

// History gives the versions of things up to the revision, newest first, as
// they stood then: what replaced a version later is not told.
func (r *reader) History(ctx context.Context, asks []ecosystem.HistoryAsk) ([]ecosystem.Slice[ecosystem.Version], error) {
	for _, a := range asks {
		if err := ecosystem.CheckHistoryPage(a.Page); err != nil {
			return nil, err
		}
	}
	answers := make([]ecosystem.Slice[ecosystem.Version], len(asks))
	err := r.read(ctx, func(v readTx) (err error) {
		for i, a := range asks {
			if r.lens.LeavesOutMadeUp() {
				answers[i], err = v.historyWithoutMadeUp(ctx, a)
			} else {
				answers[i], err = page(ctx, v, r.history(a.Of), a.Page, scanVersion)
			}
			if err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	return answers, nil
}

func (r *reader) history(of ecosystem.ID) *orderedList {
	a := r.args()
	a.bind(string(of))
	return &orderedList{args: a, body: queries["history"], columns: "id, kind, since, fields, until, ended", keys: []sortKey{{desc: true}}}
}

func scanVersion(scan func(...any) error) (ecosystem.Version, error) {
	var id, kind, fields string
	var since, until int64
	var ended bool
	if err := scan(&id, &kind, &since, &fields, &until, &ended); err != nil {
		return ecosystem.Version{}, err
	}
	rec, err := recordOf(id, kind, since, fields)
	return ecosystem.Version{Record: rec, Until: ecosystem.Revision(until), Ended: ended}, err
}
