package sqlite

import (
	sqldriver "database/sql/driver"

	driver "modernc.org/sqlite"

	"catchment/ecosystem"
)

// What statements ask the program for. What is null stays so.
//
//	fold(text)                   ecosystem.Fold, for what is asked of texts without case
//	                             and accents: only names are kept folded
//	rank_of_names(search, names)  ecosystem.RankOfNames
//	name_words(kind, fields)     what a row has in that column, for migrations
//	search_text(kind, fields)    what the word index has of a row, for migrations
func init() {
	register("fold", 1, func(of []string) (any, error) { return ecosystem.Fold(of[0]), nil })
	register("rank_of_names", 2, func(of []string) (any, error) { return int64(ecosystem.RankOfNames(of[0], of[1])), nil })
	register("name_words", 2, ofRecord(ecosystem.NameWords))
	register("search_text", 2, ofRecord(searchText))
}

// register makes a function of texts one of statements.
func register(name string, n int32, of func([]string) (any, error)) {
	driver.MustRegisterDeterministicScalarFunction(name, n, func(_ *driver.FunctionContext, args []sqldriver.Value) (sqldriver.Value, error) {
		texts := make([]string, len(args))
		for i, a := range args {
			text, is := a.(string)
			if !is {
				return nil, nil
			}
			texts[i] = text
		}
		return of(texts)
	})
}

// ofRecord gives a text of a record that is stated by its kind and its fields.
func ofRecord(text func(ecosystem.Record) string) func([]string) (any, error) {
	return func(of []string) (any, error) {
		fields, err := parseFields(of[1])
		return text(ecosystem.Record{Kind: ecosystem.Kind(of[0]), Fields: fields}), err
	}
}
