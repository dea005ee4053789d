package sqlite

import (
	"context"
	"database/sql"
	"strings"

	"catchment/ecosystem"
)

// linked is the SELECT of the links of a thing that a step means, with a thing's
// id bound as near. extra gives further columns of l, the link, and e, its far end.
func (f *filters) linked(near string, s ecosystem.Step, extra func(l, e string) string) (string, error) {
	var selects []string
	for _, ends := range sidesOf(s.Direction) {
		l, e := f.name("l"), f.name("e")
		meant, err := f.meant(l, e, s)
		if err != nil {
			return "", err
		}
		fit, err := f.where(e, s.Where)
		if err != nil {
			return "", err
		}
		columns := l + ".id AS id, " + l + ".kind AS kind, " + l + ".since AS since, " + l + ".fields AS fields, " + extra(l, e)
		selects = append(selects, "SELECT "+columns+" FROM "+ends.join(l, e, near)+" AND "+meant+" AND "+fit)
	}
	return strings.Join(selects, " UNION ALL "), nil
}

// Links answers each Ask in one transaction. Asks that differ only in the thing
// they ask about share a statement.
func (r *reader) Links(ctx context.Context, asks []ecosystem.Ask) ([]ecosystem.Slice[ecosystem.Link], error) {
	for _, ask := range asks {
		if err := ask.Check(); err != nil {
			return nil, err
		}
	}
	answers := make([]ecosystem.Slice[ecosystem.Link], len(asks))
	err := r.read(ctx, func(v view) error {
		for i, ask := range asks {
			l, err := r.linkList(ask)
			if err != nil {
				return err
			}
			if answers[i], err = page(ctx, v, l, ask.Page, scanLink); err != nil {
				return err
			}
		}
		return nil
	})
	return answers, err
}

func (r *reader) linkList(ask ecosystem.Ask) (*list, error) {
	f := &filters{args: r.args()}
	near := f.bind(string(ask.Of))
	l := &list{args: f.args, columns: "id, kind, since, fields"}
	for _, o := range ask.Order {
		_, nullable := (&args{}).sortBy("", o.Field, false)
		l.keys = append(l.keys, sortKey{desc: o.Desc, nullable: nullable})
	}
	l.keys = append(l.keys, sortKey{}, sortKey{}) // the far end's name and id
	var err error
	l.body, err = f.linked(near, ask.Step, func(x, e string) string {
		var columns []string
		for i, o := range ask.Order {
			expression, _ := f.sortBy(e, o.Field, false)
			columns = append(columns, expression+" AS "+keyName(i))
		}
		n := len(ask.Order)
		return strings.Join(append(columns, e+".sort_name AS "+keyName(n), e+".id AS "+keyName(n+1), x+".id AS tie"), ", ")
	})
	return l, err
}

func scanLink(scan func(...any) error) (ecosystem.Link, error) {
	var id, kind, fields string
	var since int64
	if err := scan(&id, &kind, &since, &fields); err != nil {
		return ecosystem.Link{}, err
	}
	rec, err := recordOf(id, kind, since, fields)
	return ecosystem.Link{Record: rec}, err
}

// Expand takes one step from every node of the frontier.
func (r *reader) Expand(ctx context.Context, frontier []ecosystem.ID, s ecosystem.Step, perNode int) (ecosystem.Hop, error) {
	hop := ecosystem.Hop{Omitted: map[ecosystem.ID]int{}}
	if err := s.Check(); err != nil {
		return hop, err
	}
	if perNode < 0 {
		return hop, badLimit(perNode)
	}
	f := &filters{args: r.args()}
	near := f.bind("")
	body, err := f.linked(near, s, func(l, e string) string {
		return l + ".type AS type, " + e + ".sort_name AS name"
	})
	if err != nil {
		return hop, err
	}
	limit := f.bind(-1)
	if perNode > 0 {
		f.values[len(f.values)-1] = perNode + 1
	}
	text := "SELECT id, kind, since, fields FROM (" + body + ") ORDER BY type, name, id LIMIT " + limit
	err = r.read(ctx, func(v view) error {
		for _, id := range without(frontier, nil) {
			f.values[2] = string(id)
			from := len(hop.Links)
			err := v.query(ctx, text, f.args, func(rows *sql.Rows) error {
				rec, err := scanRecord(rows)
				hop.Links = append(hop.Links, ecosystem.Link{Record: rec})
				return err
			})
			if err != nil {
				return err
			}
			if perNode > 0 && len(hop.Links)-from > perNode {
				hop.Links = hop.Links[:from+perNode]
				n, err := v.number(ctx, v.over("SELECT count(*) FROM ("+body+")"), f.values...)
				if err != nil {
					return err
				}
				hop.Omitted[id] = int(n) - perNode
			}
		}
		return nil
	})
	return hop, err
}
