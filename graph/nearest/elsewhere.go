package nearest

// elsewhere has what other APIs and other people call things, without capitals, and
// the names that may be meant by it where there is one of them.
var elsewhere = map[string][]string{
	"where": {"filter"}, "filters": {"filter"}, "filterby": {"filter"}, "condition": {"filter"},
	"orderby": {"order"}, "sort": {"order"}, "sortby": {"order"}, "ordering": {"order"},
	"limit": {"first"}, "pagesize": {"first"}, "size": {"first"}, "take": {"first"}, "perpage": {"first"}, "count": {"first", "totalCount"},
	"offset": {"after"}, "skip": {"after"}, "page": {"after", "pageInfo"}, "cursor": {"after"},
	"text": {"query", "search"}, "q": {"query", "search"}, "term": {"query", "search"}, "query": {"search"}, "search": {"query"}, "keyword": {"query", "search"},
	"id": {"key", "ids"}, "slug": {"key"}, "code": {"key"},
	"revision": {"at"}, "version": {"at", "revision"}, "asat": {"at"},
	"items": {"nodes"}, "results": {"nodes"}, "data": {"nodes"}, "rows": {"nodes"}, "hits": {"nodes"}, "list": {"nodes"}, "records": {"nodes"},
	"total": {"totalCount"}, "length": {"totalCount"},
	"title": {"name"}, "label": {"name"}, "fullname": {"name"},
	"updatedat": {"revision", "history"}, "createdat": {"history", "revision"}, "changes": {"history", "commits", "diff"},
	"organisations": {"actors"}, "organizations": {"actors"}, "organisation": {"actor"}, "organization": {"actor"}, "people": {"actors"},
	"tables": {"datasets"}, "jobs": {"occupations"}, "areas": {"places"}, "boroughs": {"places"}, "areasofdata": {"datasets"},
	"graph": {"map"}, "network": {"map"}, "lineage": {"trace"}, "me": {"viewer"}, "user": {"viewer"},
	"equals": {"eq"}, "is": {"eq"}, "oneof": {"in"}, "like": {"contains", "startsWith"}, "ilike": {"contains", "startsWith"}, "matches": {"contains", "startsWith"},
	"gt": {"atLeast", "from"}, "gte": {"atLeast", "from"}, "min": {"atLeast", "from"}, "lt": {"atMost", "to"}, "lte": {"atMost", "to"}, "max": {"atMost", "to"},
	"isnull": {"isStated"}, "exists": {"isStated"}, "any": {"some"}, "every": {"all"},
}
