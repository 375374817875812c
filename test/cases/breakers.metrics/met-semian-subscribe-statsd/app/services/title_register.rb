require "net/http"

class TitleRegister
  def self.owner_of(parcel)
    uri = URI.join(ENV.fetch("REGISTER_URL"), "/parcels/#{parcel}")
    response = Net::HTTP.start(uri.host, uri.port, use_ssl: true, open_timeout: 1, read_timeout: 2) do |http|
      http.get(uri.request_uri)
    end
    JSON.parse(response.body).fetch("owner")
  end
end
