module Api
  class AccountsController < ApplicationController
    def show
      render json: current_user.as_json(except: :password_digest)
    end

    def update
      current_user.update!(params.permit(:email, :phone, :first_name, :last_name, :street, :postcode))
      head :no_content
    end
  end
end
