require "digest"
require "rack/utils"

module ApiKeys
  HASHES = File.readlines("/run/secrets/api_key_hashes", chomp: true).freeze

  def self.valid?(key)
    return false if key.nil?

    digest = Digest::SHA256.hexdigest(key)
    HASHES.any? { |h| Rack::Utils.secure_compare(h, digest) }
  end
end
