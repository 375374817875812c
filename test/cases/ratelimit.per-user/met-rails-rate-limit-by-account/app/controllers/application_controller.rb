class ApplicationController < ActionController::API
  include ActionController::HttpAuthentication::Token::ControllerMethods

  before_action :authenticate_account
  rate_limit to: 100, within: 1.minute, by: -> { current_account.id }

  private

  attr_reader :current_account

  def authenticate_account
    @current_account = authenticate_or_request_with_http_token do |token, _options|
      Account.find_by(token_digest: Digest::SHA256.hexdigest(token))
    end
  end
end
