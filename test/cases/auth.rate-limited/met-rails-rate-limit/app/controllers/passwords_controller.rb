# frozen_string_literal: true

class PasswordsController < ApplicationController
  skip_before_action :require_session
  rate_limit to: 5, within: 10.minutes

  def create
    user = User.find_by(email_address: params[:email_address])
    PasswordsMailer.reset(user).deliver_later if user
    head :accepted
  end

  def update
    user = User.find_by_password_reset_token!(params[:token])
    user.update!(params.permit(:password, :password_confirmation))
    head :no_content
  end
end
