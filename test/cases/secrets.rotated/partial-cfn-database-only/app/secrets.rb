# frozen_string_literal: true

require "aws-sdk-secretsmanager"
require "json"

module Secrets
  CLIENT = Aws::SecretsManager::Client.new(http_open_timeout: 2, http_read_timeout: 3)

  def self.read(name)
    JSON.parse(CLIENT.get_secret_value(secret_id: name).secret_string)
  end
end
