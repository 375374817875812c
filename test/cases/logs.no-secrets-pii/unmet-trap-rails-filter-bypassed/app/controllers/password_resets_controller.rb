# frozen_string_literal: true

class PasswordResetsController < ApplicationController
  def create
    user = User.find_by(email: params.require(:email))
    ResetMailJob.perform_later(user.id) if user
    head :accepted
  end
end
