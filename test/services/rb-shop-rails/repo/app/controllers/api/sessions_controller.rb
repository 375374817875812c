module Api
  class SessionsController < ApplicationController
    skip_before_action :authenticate!

    def create
      user = User.find_by(email: params.require(:email))
      if user&.authenticate(params.require(:password))
        render json: { token: SessionToken.issue(user) }, status: :created
      else
        logger.warn("login rejected")
        render json: { error: "invalid_credentials" }, status: :unauthorized
      end
    end
  end
end
