module Api
  class BaseController < ActionController::API
    rate_limit to: 100, within: 1.minute, by: -> { request.headers["X-Api-Key"] }
  end
end
