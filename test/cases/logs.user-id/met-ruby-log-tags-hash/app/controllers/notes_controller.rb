class NotesController < ApplicationController
  def create
    note = Note.create!(params.require(:note).permit(:text))
    logger.info("note created", id: note.id)
    render json: note
  end
end
