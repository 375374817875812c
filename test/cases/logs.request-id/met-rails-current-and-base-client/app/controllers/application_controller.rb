# frozen_string_literal: true

class ApplicationController < ActionController::API
  before_action { Current.request_id = request.request_id }
end
