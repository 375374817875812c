# frozen_string_literal: true

class TranscodeJob < ApplicationJob
  queue_as :media

  TRANSCODER = Faraday.new(ENV.fetch("TRANSCODER_URL"), request: { open_timeout: 2, timeout: 10 }) do |f|
    f.request :json
    f.response :json
    f.response :raise_error
  end

  def perform(source)
    id = TRANSCODER.post("/tasks", { source: source }).body.fetch("id")
    sleep 5 until finished?(id)
    TRANSCODER.post("/tasks/#{id}/publish")
  end

  private

  def finished?(id)
    TRANSCODER.get("/tasks/#{id}").body.fetch("state") == "done"
  end
end

