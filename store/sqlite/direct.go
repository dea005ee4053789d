package sqlite

import (
	"context"
	"database/sql/driver"
	"errors"
	"io"
)

// directStmt is a statement of the driver's own. What database/sql adds for those who
// share connections costs as much as finding one thing by its id.
type directStmt interface {
	driver.Stmt
	driver.StmtQueryContext
}

// direct runs a query that nobody interrupts, with values that are int64 or string, and
// calls got for every row; the row is written over by the next one.
func (c *conn) direct(query string, values []any, columns int, got func(row []driver.Value) error) error {
	return c.c.Raw(func(of any) (err error) {
		s, err := c.directly(of, query)
		if err != nil {
			return err
		}
		named := make([]driver.NamedValue, len(values))
		for i, v := range values {
			named[i] = driver.NamedValue{Ordinal: i + 1, Value: v}
		}
		rows, err := s.QueryContext(context.Background(), named)
		if err != nil {
			return err
		}
		defer func() { err = errors.Join(err, rows.Close()) }()
		row := make([]driver.Value, columns)
		for {
			if err := rows.Next(row); err != nil {
				if errors.Is(err, io.EOF) {
					return nil
				}
				return err
			}
			if err := got(row); err != nil {
				return err
			}
		}
	})
}

// directly gives a statement of the driver, prepared once.
func (c *conn) directly(of any, query string) (directStmt, error) {
	if s := c.directs[query]; s != nil {
		return s, nil
	}
	prepared, err := of.(driver.ConnPrepareContext).PrepareContext(context.Background(), query)
	if err != nil {
		return nil, err
	}
	s := prepared.(directStmt)
	if c.directs == nil {
		c.directs = map[string]directStmt{}
	}
	c.directs[query] = s
	return s, nil
}
