class NotesController < ApplicationController
  before_action :load_note

  def show
    render json: @note
  end

  def destroy
    @note.destroy!
    head :no_content
  end

  private

  def load_note
    @note = Note.find(params[:id])
    authorize @note
  end
end
