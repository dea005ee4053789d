package sqlite

import (
	"context"

	"catchment/ecosystem"
)

// History gives the versions of a thing up to the revision, newest first, as
// they stood then: what replaced a version later is not told.
func (r *reader) History(ctx context.Context, of ecosystem.ID, p ecosystem.Page) (versions ecosystem.Slice[ecosystem.Version], err error) {
	if err := ecosystem.CheckHistoryPage(p); err != nil {
		return versions, err
	}
	l := r.history(of)
	err = r.read(ctx, func(v view) error {
		versions, err = page(ctx, v, l, p, scanVersion)
		return err
	})
	return versions, err
}

func (r *reader) history(of ecosystem.ID) *list {
	a := r.args()
	a.bind(string(of))
	return &list{args: a, body: queries["history"], columns: "id, kind, since, fields, until, ended", keys: []sortKey{{desc: true}}}
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
