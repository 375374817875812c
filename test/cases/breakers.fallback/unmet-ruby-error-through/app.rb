require "sinatra"
require_relative "lib/upstreams"

set :show_exceptions, false

error Stoplight::Error::RedLight do
  halt 503, "temporarily unavailable"
end

get("/shows/:id/seats") { Upstreams.seats(params[:id]) }
get("/shows/:id/prices") { Upstreams.prices(params[:id]) }

I18N_FALLBACK = { "de-AT" => "de", "pt-BR" => "pt" }.freeze
get("/locale/:tag") { I18N_FALLBACK.fetch(params[:tag], "en") }
