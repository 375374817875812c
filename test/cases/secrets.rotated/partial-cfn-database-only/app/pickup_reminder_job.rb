# frozen_string_literal: true

require "faraday"
require "pg"
require "sidekiq"
require_relative "secrets"

class PickupReminderJob
  include Sidekiq::Job
  sidekiq_options retry: 5

  def perform(order)
    phone = connect { |db| db.exec_params("SELECT phone FROM orders WHERE id = $1", [order]).getvalue(0, 0) }
    sms.post("/messages", { to: phone, text: "Your bread is ready." }.to_json)
  end

  private

  def connect
    s = Secrets.read("bakery/database")
    db = PG.connect(host: s["host"], dbname: s["dbname"], user: s["username"], password: s["password"], connect_timeout: 3)
    yield db
  ensure
    db&.close
  end

  def sms
    Faraday.new(
      url: "https://sms.example",
      headers: { "Authorization" => "Bearer #{Secrets.read('bakery/sms')['key']}", "Content-Type" => "application/json" },
      request: { open_timeout: 2, timeout: 5 }
    ) { |f| f.response :raise_error }
  end
end
