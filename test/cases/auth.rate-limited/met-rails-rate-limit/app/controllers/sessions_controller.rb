# frozen_string_literal: true

class SessionsController < ApplicationController
  skip_before_action :require_session, only: :create
  rate_limit to: 10, within: 3.minutes, only: :create

  def create
    user = User.authenticate_by(params.permit(:email_address, :password))
    return head(:unauthorized) unless user

    cookies.signed[:session_id] = { value: user.sessions.create!.id, httponly: true, secure: true }
    head :no_content
  end

  def destroy
    @session.destroy!
    cookies.delete(:session_id)
    head :no_content
  end
end
