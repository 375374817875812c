class NotesController < ApplicationController
  HTTP = Faraday.new(url: "http://mail.internal", request: { timeout: 2 })

  def create
    note = current_user.notes.create!(params.require(:note).permit(:text))
    HTTP.post("/send", note.id.to_s)
    render json: note
  end
end
