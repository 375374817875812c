class TurnPage
  def call(document, index, angle)
    page = document.pages[index]
    page.rotate(angle, flatten: true)
    document.write("turned.pdf")
  end
end
