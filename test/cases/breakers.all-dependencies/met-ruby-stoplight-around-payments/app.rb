require "sinatra"
require "faraday"
require "stoplight"

PAYMENTS = Faraday.new(url: ENV.fetch("PAYMENTS_URL"), request: { timeout: 5 })

get "/charges/:id" do
  light = Stoplight("payments") { PAYMENTS.get("/charges/#{params[:id]}") }
            .with_threshold(5).with_cool_off_time(30).with_fallback { |_| nil }
  response = light.run
  response ? response.body : halt(503)
end
