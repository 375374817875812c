# frozen_string_literal: true

class ApplicationController < ActionController::API
  before_action :count_request

  private

  def count_request
    StatsD.increment("http.requests", tags: { controller: controller_name, action: action_name })
  end
end
