class AddressClient
  def initialize(base_url: ENV.fetch("ADDRESS_API_URL"))
    @http = Faraday.new(url: base_url, request: { open_timeout: 1, timeout: 3 }) do |f|
      f.request :json
      f.response :json
      f.response :raise_error
    end
  end

  def normalise(line)
    @http.get("/v1/normalise", q: line).body
  end
end
