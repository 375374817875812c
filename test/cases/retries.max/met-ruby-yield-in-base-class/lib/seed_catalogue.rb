require_relative "api_base"

class SeedCatalogue < ApiBase
  base_uri "https://seeds.example.org"

  def self.find(code)
    with_retries { get("/seeds/#{code}") }
  end
end
