package server

import (
	"net/http"
	"strings"

	"catchment/ecosystem"
)

// guessRate is how many tokens that are not valid one address may try in a second.
const guessRate = 10

// authenticate finds out who asks. Without a token it is the public; a token that
// is not valid is refused, never taken for none.
func (s *site) authenticate(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		who, valid, err := s.principal(r.Header.Values("Authorization"))
		if err != nil {
			s.log.ErrorContext(r.Context(), "token file", "request_id", RequestID(r.Context()), "error", err)
			s.fail(w, r, http.StatusServiceUnavailable, requestError(ecosystem.Unavailable,
				"Tokens cannot be checked now.", "Ask without a token, or tell whoever runs this server."))
			return
		}
		if !valid {
			if after, ok := s.rates.allow("guesses "+callerFrom(r.Context()).key, guessRate); !ok {
				s.tooMany(w, r, after, guessRate)
				return
			}
			w.Header().Set("WWW-Authenticate", `Bearer realm="catchment"`)
			s.fail(w, r, http.StatusUnauthorized, requestError(ecosystem.Unauthenticated,
				"The token is not valid.", "Ask without one to read what is public, or get a new one: catchment token create."))
			return
		}
		if who.Role != ecosystem.RoleNone {
			callerFrom(r.Context()).shows(r.Header.Get("Authorization"), who)
			r = r.WithContext(ecosystem.WithPrincipal(r.Context(), who))
		}
		next.ServeHTTP(w, r)
	})
}

// principal finds out who the Authorization headers of a request say it is: the holder of a
// token, or a guest of a workshop; valid is false for a token that is unknown, expired or revoked.
func (s *site) principal(headers []string) (who ecosystem.Principal, valid bool, err error) {
	if len(headers) == 0 {
		return ecosystem.Principal{}, true, nil
	}
	scheme, secret, ok := strings.Cut(headers[0], " ")
	if len(headers) > 1 || !ok || !strings.EqualFold(scheme, "Bearer") || s.tokens == nil {
		return ecosystem.Principal{}, false, nil
	}
	token, valid, err := s.tokens.Find(strings.TrimSpace(secret))
	if valid || err != nil || s.workshops == nil {
		return token.Principal(), valid, err
	}
	return s.workshops.Find(strings.TrimSpace(secret))
}
