class LettersController < ApplicationController
  before_action :find_letter

  def show
    render json: @letter
  end

  def destroy
    @letter.destroy!
    head :no_content
  end

  private

  def find_letter
    @letter = Letter.find(params[:id])
    head :not_found if @letter.user_id != current_user.id
  end
end
