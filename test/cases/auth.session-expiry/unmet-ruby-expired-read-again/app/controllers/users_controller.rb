class UsersController < ApplicationController
  before_action :authenticate!

  def me
    render json: { id: @user_id }
  end
end
