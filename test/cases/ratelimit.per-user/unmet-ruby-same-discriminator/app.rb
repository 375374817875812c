require "sinatra/base"
require "date"

class Almanac < Sinatra::Base
  before do
    halt 401 unless Accounts.key?(request.env["HTTP_X_API_KEY"])
  end

  get("/weekday/:date") { Date.parse(params[:date]).strftime("%A") }
  get("/week/:date") { Date.parse(params[:date]).cweek.to_s }
end

module Accounts
  KEYS = File.readlines("/run/secrets/api_keys", chomp: true).freeze

  def self.key?(key)
    KEYS.include?(key)
  end
end
