title: "${service}: too many errors"
query: "sum(last_5m):sum:${service}.http.errors{env:prod}.as_count() / sum:${service}.http.requests{env:prod}.as_count() > ${limit}"
